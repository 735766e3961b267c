package dev.dateline.desk.openapi;

/** Parameters that several routes share. */
final class Asking {
    private Asking() {}

    /** What stories can be filtered by. */
    static Route forStories(Route route) {
        return route.asked("q", String.class, "Words that must all occur in headline, lead or outlet.")
                .asked("language", String.class, "Only stories of this language, such as en.")
                .asked(
                        "phase",
                        String.class,
                        "Only stories in this phase: new, breaking, developing, sustained, fading.")
                .asked("place", String.class, "Only stories about this place, by its id among a story's mentions.")
                .asked("topic", String.class, "Only stories about this person, organisation or name, by its id.")
                .asked("outlet", String.class, "Only stories that this outlet tells, by its id.");
    }

    /** How a change is made to a version that was seen. */
    static Route forVersion(Route route) {
        return route.header("If-Match", "The ETag of the version that is to be changed; 412 if there is a newer one.")
                .header("If-None-Match", "* to create only.");
    }
}
