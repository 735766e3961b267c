/** What the desk is tested with over TLS. */
@NullMarked
package dev.dateline.desk.tls;

import org.jspecify.annotations.NullMarked;
