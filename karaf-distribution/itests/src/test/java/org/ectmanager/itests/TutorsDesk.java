/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.itests;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** An induction tutor at work on a report that is theirs to write, found by the links that they are offered. */
final class TutorsDesk {

    /** One empty page. */
    private static final String FILE =
            """
            %PDF-1.4
            1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
            2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
            3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 72 72]>> endobj
            trailer <</Root 1 0 R /Size 4>>
            %%EOF
            """;

    /** What is saved. */
    static final String TEXT = "Watched a lesson on fractions and talked it over.";

    private final Site site;
    private final Map<String, Answer> seen;

    TutorsDesk(SignIns.SignIn tutor) {
        site = tutor.in(new Site());
        seen = new Walker(tutor.toString(), site, Set.of()).from(tutor.place()).seen();
    }

    /** Attaches a file; the file as the page offers it that lists what is attached. */
    Answer attach(String name) {
        var path = where("/evidence", page -> page.shows("type=\"file\""));
        var attached = site.attach(path, hidden(path), name, FILE);
        return follow(attached).offered().stream()
                .filter(address -> address.matches(".*/evidence/[0-9]+"))
                .findFirst()
                .map(this::get)
                .orElseThrow(() -> new AssertionError("The file is not listed at " + path));
    }

    /** Saves one part of the report; the same part, read again. */
    Answer save() {
        var path = where("/section/", page -> !page.boxes().isEmpty());
        var values = hidden(path);
        values.put(seen.get(path).boxes().get(0), TEXT);
        values.put("then", "later");
        follow(site.fill(path, values));
        return get(path);
    }

    private String where(String part, Predicate<Answer> wanted) {
        return seen.entrySet().stream()
                .filter(page ->
                        page.getKey().contains(part) && page.getValue().isPage() && wanted.test(page.getValue()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new AssertionError("The sample offers the tutor no " + part + ": " + seen.keySet()));
    }

    /** As it is now: what was sent before may have made another version of it. */
    private Map<String, String> hidden(String path) {
        var values = new LinkedHashMap<>(get(path).hidden());
        values.remove("csrf");
        return values;
    }

    private Answer follow(HttpResponse<String> sent) {
        if (sent.statusCode() != 303) {
            throw new AssertionError("Refused with " + sent.statusCode() + ": " + sent.body());
        }
        return get(new Answer("", sent).offered().iterator().next());
    }

    private Answer get(String path) {
        return new Answer(path, site.get(path));
    }
}
