package dev.dateline.domain.alert.query;

/** Whether a query wants something, or only says what it does not want and so would be met by nearly every story. */
final class Wants {
    private Wants() {}

    static boolean something(Clause clause) {
        if (clause instanceof Clause.All all) {
            return all.parts().stream().anyMatch(Wants::something);
        }
        if (clause instanceof Clause.Any any) {
            return any.parts().stream().allMatch(Wants::something);
        }
        if (clause instanceof Clause.InField in) {
            return something(in.part());
        }
        boolean nothing = clause instanceof Clause.Contradicted condition && !condition.wanted();
        return !nothing && !(clause instanceof Clause.Not);
    }
}
