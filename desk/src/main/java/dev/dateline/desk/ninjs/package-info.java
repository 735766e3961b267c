/** Stories and articles as ninjs 3.0, IPTC's format for news in JSON. */
@NullMarked
package dev.dateline.desk.ninjs;

import org.jspecify.annotations.NullMarked;
