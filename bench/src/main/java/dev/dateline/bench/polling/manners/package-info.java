/** An origin that examines a fetcher: one row a behaviour, judged only by what goes over the wire. */
@NullMarked
package dev.dateline.bench.polling.manners;

import org.jspecify.annotations.NullMarked;
