/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.itests;

import static java.util.stream.Collectors.toCollection;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What came back for an address: what it offers further, what a form on it holds, and what is wrong with it. */
final class Answer {

    private static final Pattern OFFERED =
            Pattern.compile("<(?:a|link|script|img)\\b[^>]*?\\b(?:href|src)=\"([^\"]*)\"");
    private static final Pattern TITLE = Pattern.compile("<title>[^<]*\\S[^<]*</title>");
    private static final Pattern HEADING = Pattern.compile("<h1\\b");
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");
    private static final Pattern WRITTEN = Pattern.compile("<textarea\\b[^>]*\\bname=\"([^\"]+)\"");
    private static final Pattern ENTITY = Pattern.compile("&(amp|lt|gt|#34|#39);");
    private static final String BANNER = "This is a sample";
    /** The type of a file whose address ends like this, and what a file of a type begins with. */
    private static final Map<String, String> TYPES =
            Map.of("pdf", "application/pdf", "csv", "text/csv", "ics", "text/calendar");

    private static final Map<String, String> BEGINNINGS =
            Map.of("application/pdf", "%PDF-", "text/calendar", "BEGIN:VCALENDAR");

    private final String path;
    private final int status;
    private final String type;
    private final String body;
    private final String location;

    Answer(String path, HttpResponse<String> response) {
        this.path = path;
        status = response.statusCode();
        type = response.headers()
                .firstValue("Content-Type")
                .orElse("")
                .split(";", 2)[0]
                .strip();
        body = response.body();
        location = response.headers().firstValue("Location").orElse("");
    }

    /** The addresses within the site that it leads to, each without its fragment. */
    Set<String> offered() {
        if (status == 303) {
            return inside(location) ? Set.of(withoutHost(location)) : Set.of();
        }
        return !isPage()
                ? Set.of()
                : OFFERED.matcher(body)
                        .results()
                        .map(found -> unescaped(found.group(1)).replaceFirst("#.*", ""))
                        .filter(Answer::inside)
                        .collect(toCollection(LinkedHashSet::new));
    }

    /** What is wrong with it as the answer to a link; nothing when it is as it should be. */
    List<String> faults() {
        if (status == 303 && inside(location)) {
            return location.contains("/sign-in") ? List.of("asks to sign in again") : List.of();
        }
        if (status != 200) {
            return List.of("answers " + status);
        }
        return isPage() ? faultsOfPage() : faultsOfFile();
    }

    boolean isPage() {
        return status == 200 && type.equals("text/html");
    }

    boolean shows(String text) {
        return body.contains(text);
    }

    /** The hidden values of its forms, as the page would send them. */
    Map<String, String> hidden() {
        var values = new LinkedHashMap<String, String>();
        HIDDEN.matcher(body).results().forEach(field -> values.put(field.group(1), unescaped(field.group(2))));
        return values;
    }

    /** The names of its boxes for text. */
    List<String> boxes() {
        return WRITTEN.matcher(body).results().map(box -> box.group(1)).toList();
    }

    private List<String> faultsOfPage() {
        var faults = new ArrayList<String>();
        if (!TITLE.matcher(body).find()) {
            faults.add("has no title");
        }
        var headings = HEADING.matcher(body).results().count();
        if (headings != 1) {
            faults.add("has " + headings + " h1");
        }
        if (!shows(BANNER)) {
            faults.add("does not say that it is a sample");
        }
        return faults;
    }

    private List<String> faultsOfFile() {
        var faults = new ArrayList<String>();
        var expected = TYPES.get(ending());
        if (expected != null && !expected.equals(type)) {
            faults.add("is " + type);
        }
        if (type.isEmpty() || body.isEmpty()) {
            faults.add("is an empty file or one of no type");
        }
        if (!body.startsWith(BEGINNINGS.getOrDefault(type, ""))) {
            faults.add("is no " + type);
        }
        return faults;
    }

    private String ending() {
        var file = path.replaceFirst("[?].*", "");
        return file.substring(Math.max(file.lastIndexOf('.'), file.lastIndexOf('/')) + 1);
    }

    private static boolean inside(String address) {
        return address.startsWith("/") && !address.startsWith("//")
                || address.matches("http://(localhost|127.0.0.1):.*");
    }

    private static String withoutHost(String address) {
        return address.replaceFirst("^http://[^/]+", "");
    }

    private static String unescaped(String text) {
        return ENTITY.matcher(text).replaceAll(Answer::letter);
    }

    private static String letter(MatchResult entity) {
        return switch (entity.group(1)) {
            case "amp" -> "&";
            case "lt" -> "<";
            case "gt" -> ">";
            case "#39" -> "'";
            default -> "\"";
        };
    }
}
