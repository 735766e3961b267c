/** WebSub: hubs that tell us of news, so that we need not ask. */
@NullMarked
package dev.dateline.ingest.push;

import org.jspecify.annotations.NullMarked;
