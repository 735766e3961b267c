/** How a lane places its reports: what it remembers, which story is nearest, what becomes of stories afterwards. */
@NullMarked
package dev.dateline.domain.story.lane;

import org.jspecify.annotations.NullMarked;
