package dev.dateline.desk.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import java.util.HashMap;
import java.util.Map;

/** Fills templates; each is given the addresses of its files. */
final class Templates {

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);
    private final Assets assets;

    Templates(Assets assets) {
        this.assets = assets;
    }

    /** Answers with a whole page. */
    void page(Context request, String template, Map<String, Object> values) {
        Map<String, Object> all = new HashMap<>(values);
        all.put("assets", assets);
        fragment(request, template, all);
    }

    /** Answers with a part of one. */
    void fragment(Context request, String template, Map<String, Object> values) {
        StringOutput page = new StringOutput();
        engine.render(template, values, page);
        request.html(page.toString());
    }
}
