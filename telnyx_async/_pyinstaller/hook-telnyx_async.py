"""The modules that `telnyx_async` imports by name when they are used, and its data."""

from PyInstaller.utils.hooks import (  # pyright: ignore[reportMissingImports, reportMissingModuleSource]
    collect_data_files,
    collect_submodules,
    is_module_satisfies,
)

hiddenimports = [
    *collect_submodules("telnyx_async.models"),
    *collect_submodules("telnyx_async.resources"),
    *collect_submodules("telnyx_async.webhooks._crypto", on_error="ignore"),
    "telnyx_async._description",
    *(name for name in ("msgspec", "orjson", "uvloop") if is_module_satisfies(name)),
]
datas = collect_data_files("telnyx_async")
