/** Which addresses of the Internet are everybody's, and which are this machine's or a private network's. */
@NullMarked
package dev.dateline.domain.net;

import org.jspecify.annotations.NullMarked;
