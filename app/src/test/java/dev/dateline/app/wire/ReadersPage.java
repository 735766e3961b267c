package dev.dateline.app.wire;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CopyOnWriteArrayList;

/** A page that is open in a browser, and all that the browser complained about on it. */
final class ReadersPage implements AutoCloseable {
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private final Set<String> hosts = new ConcurrentSkipListSet<>();

    ReadersPage(BrowserContext context) {
        this.context = context;
        this.page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                complaints.add(message.text());
            }
        });
        page.onRequest(request -> hosts.add(URI.create(request.url()).getAuthority()));
        page.onPageError(complaints::add);
        page.onDialog(dialog -> {
            complaints.add("dialog: " + dialog.message());
            dialog.dismiss();
        });
        page.onResponse(response -> {
            if (response.status() >= 400) {
                complaints.add(response.status() + " " + response.url());
            }
        });
    }

    Page page() {
        return page;
    }

    /** Errors of scripts, breaches of the content security policy, missing files, dialogs. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** Whom the page asked for anything. */
    Set<String> hosts() {
        return Set.copyOf(hosts);
    }

    @Override
    public void close() {
        context.close();
    }
}
