/** The desk's own certificate, for a desk that speaks TLS itself. */
@NullMarked
package dev.dateline.desk.tls;

import org.jspecify.annotations.NullMarked;
