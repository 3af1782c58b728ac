#ifndef FLSDB_CLIBFUZZER_SHIM_H
#define FLSDB_CLIBFUZZER_SHIM_H

#include <stddef.h>
#include <stdint.h>

/// libFuzzer's own loop, for programs that have a `main` of their own.
int LLVMFuzzerRunDriver(
    int *count, char ***arguments, int (*one_input)(const uint8_t *bytes, size_t count));

#endif
