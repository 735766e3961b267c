package dev.dateline.desk.api;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.stream.Collectors;

/** Says what is wrong with a body in words about the body: nothing of what it was to become inside. */
final class Misread {
    private Misread() {}

    /** What is wrong, and where. */
    static String sentence(JsonProcessingException bad) {
        JsonLocation at = bad.getLocation();
        String where = at == null ? "" : " (line " + at.getLineNr() + ", column " + at.getColumnNr() + ")";
        return what(bad) + where + ".";
    }

    private static String what(JsonProcessingException bad) {
        if (bad instanceof UnrecognizedPropertyException unknown) {
            return "nobody knows the field \"" + path(unknown) + "\"";
        }
        if (bad instanceof InvalidFormatException value) {
            return "the value of \"" + path(value) + "\" is not of the form that is expected";
        }
        if (bad instanceof MismatchedInputException kind) {
            String path = path(kind);
            return path.isEmpty()
                    ? "another kind of value is expected"
                    : "another kind of value is expected for \"" + path + "\"";
        }
        return bad instanceof JsonMappingException ? "it does not fit" : "it is no JSON";
    }

    private static String path(JsonMappingException bad) {
        return bad.getPath().stream()
                .map(step -> step.getFieldName() == null ? Integer.toString(step.getIndex()) : step.getFieldName())
                .collect(Collectors.joining("."));
    }
}
