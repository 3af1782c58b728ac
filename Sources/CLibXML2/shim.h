#ifndef FLSDB_CLIBXML2_SHIM_H
#define FLSDB_CLIBXML2_SHIM_H

// libxml2's ICU option drags in ICU headers that clash with Foundation's own copy in a clean debug
// build. It only guards declarations that this project does not use.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED

#include <libxml/HTMLparser.h>
#include <libxml/SAX2.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>
#include <libxml/xmlschemas.h>
#include <libxml/xmlschemastypes.h>

/// `xmlFree` is a mutable global function pointer, which Swift 6 refuses; a call through here is safe.
static inline void flsdb_xml_free(void *memory) {
    xmlFree(memory);
}

#endif
