#ifndef FLSDB_CZLIB_SHIM_H
#define FLSDB_CZLIB_SHIM_H

#include <zlib.h>

/// `inflateInit2` is a macro; a stream without zlib's own head is what a ZIP archive holds.
static inline int flsdb_inflate_init_raw(z_stream *stream) {
    return inflateInit2(stream, -MAX_WBITS);
}

#endif
