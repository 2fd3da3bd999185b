/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.ws.rs.container.ContainerRequestContext;
import org.ectmanager.web.form.Form;
import org.ectmanager.web.form.Upload;
import org.ectmanager.web.page.Problem;

/**
 * A form with files, as browsers send it (RFC 7578): read whole into memory within the limits, so that nothing of it
 * is ever written to a disk that nobody cleans.
 */
final class FormParts {

    private static final int LARGEST_FILE = 10 << 20;
    private static final int LARGEST_BODY = LARGEST_FILE + FormBody.LONGEST_BODY;
    private static final Pattern NAME = Pattern.compile(";\\s*name=\"([^\"]*)\"", Pattern.CASE_INSENSITIVE);
    private static final Pattern FILE = Pattern.compile(";\\s*filename=\"([^\"]*)\"", Pattern.CASE_INSENSITIVE);
    private static final Pattern TYPE = Pattern.compile("(?im)^content-type:\\s*([^\\r\\n]{1,100})");
    private static final String BLANK_LINE = "\r\n\r\n";

    private final Map<String, List<String>> typed = new LinkedHashMap<>();
    private final Map<String, Upload> uploads = new HashMap<>();

    private FormParts() {}

    static Form read(ContainerRequestContext request) throws IOException {
        var boundary = request.getMediaType().getParameters().get("boundary");
        var stream = request.getEntityStream();
        var bytes = stream.readNBytes(LARGEST_BODY + 1);
        if (bytes.length > LARGEST_BODY) {
            Rest.skip(stream);
            throw tooLarge();
        }
        if (boundary == null || boundary.isBlank()) {
            throw malformed();
        }
        var parts = new FormParts();
        parts.split("\r\n" + new String(bytes, StandardCharsets.ISO_8859_1), "\r\n--" + boundary);
        return new Form(parts.typed, parts.uploads, List.of());
    }

    /** Bytes are taken as characters one by one here, so that places in the text are places in the body. */
    private void split(String body, String boundary) {
        var from = body.indexOf(boundary);
        while (from >= 0) {
            from += boundary.length();
            if (body.startsWith("--", from)) {
                return;
            }
            var to = body.indexOf(boundary, from);
            var headersEnd = body.indexOf(BLANK_LINE, from);
            if (to < 0 || headersEnd < 0 || headersEnd > to) {
                throw malformed();
            }
            add(
                    utf8(body.substring(from, headersEnd)),
                    body.substring(headersEnd + BLANK_LINE.length(), Math.max(to, headersEnd + BLANK_LINE.length())));
            from = to;
        }
        throw malformed();
    }

    private void add(String headers, String content) {
        var name = found(NAME, headers).orElseThrow(FormParts::malformed);
        var fileName = found(FILE, headers);
        if (fileName.isEmpty()) {
            FormBody.add(typed, name, utf8(content));
        } else if (!fileName.get().isEmpty()) {
            if (content.length() > LARGEST_FILE) {
                throw tooLarge();
            }
            uploads.put(
                    name,
                    new Upload(
                            PlainText.of(fileName.get()),
                            found(TYPE, headers).orElse("application/octet-stream"),
                            content.getBytes(StandardCharsets.ISO_8859_1)));
        }
    }

    /** Browsers write quotes and line ends of names in per cent. */
    private static Optional<String> found(Pattern pattern, String headers) {
        var match = pattern.matcher(headers);
        return match.find()
                ? Optional.of(match.group(1).replace("%22", "\"").replace("%0D%0A", " "))
                : Optional.empty();
    }

    private static String utf8(String bytes) {
        return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    private static Declined malformed() {
        return new Declined(Problem.BAD_REQUEST, "The form arrived incomplete, perhaps because the connection broke.");
    }

    private static Declined tooLarge() {
        return new Declined(Problem.TOO_LARGE, "A file may have up to 10 MB.");
    }
}
