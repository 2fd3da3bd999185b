/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.server;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;
import org.ectmanager.web.form.Form;
import org.ectmanager.web.page.Declined;
import org.ectmanager.web.page.Problem;

/** The two ways in which browsers send a form. What is larger than the limits is refused, whatever it says of itself. */
final class FormBody {

    static final int LONGEST_BODY = 1 << 20;
    private static final int LONGEST_FIELD = 20_000;
    private static final int MOST_FIELDS = 1_000;

    private FormBody() {}

    static Form query(Map<String, List<String>> parameters) {
        var typed = new LinkedHashMap<String, List<String>>();
        // CXF hands over a name without a value as null
        parameters.forEach(
                (name, values) -> values.forEach(value -> add(typed, name, Objects.requireNonNullElse(value, ""))));
        return Form.of(typed);
    }

    static Form read(ContainerRequestContext request) throws IOException {
        if (request.getHeaderString(HttpHeaders.CONTENT_TYPE) == null) {
            return Form.empty();
        }
        var type = request.getMediaType();
        if (type == null || type.isWildcardType()) {
            throw unknownType();
        }
        if (MediaType.APPLICATION_FORM_URLENCODED_TYPE.isCompatible(type)) {
            return Form.of(decoded(new String(limited(request.getEntityStream()), StandardCharsets.UTF_8)));
        }
        if (MediaType.MULTIPART_FORM_DATA_TYPE.isCompatible(type)) {
            return FormParts.read(request);
        }
        throw unknownType();
    }

    private static Declined unknownType() {
        return new Declined(Problem.UNKNOWN_TYPE, "Only what the forms of these pages send can be read here.");
    }

    /** Adds one field as it may be worked with; a text beyond all measure is refused by the field's name. */
    static void add(Map<String, List<String>> typed, String name, String value) {
        if (value.length() > LONGEST_FIELD) {
            throw new Declined(
                    Problem.TOO_LARGE,
                    "The text in “" + FieldName.shown(name) + "” is longer than the 20,000 characters that we accept.");
        }
        if (typed.size() >= MOST_FIELDS) {
            throw new Declined(Problem.BAD_REQUEST, "A form has at most 1,000 fields.");
        }
        typed.computeIfAbsent(PlainText.of(name), any -> new ArrayList<>()).add(PlainText.of(value));
    }

    private static Map<String, List<String>> decoded(String body) {
        var typed = new LinkedHashMap<String, List<String>>();
        for (var pair : body.split("&")) {
            var equals = pair.indexOf('=');
            if (equals > 0) {
                add(typed, plain(pair.substring(0, equals)), plain(pair.substring(equals + 1)));
            }
        }
        return typed;
    }

    private static String plain(String encoded) {
        try {
            return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException unreadable) {
            throw new Declined(Problem.BAD_REQUEST, "A field of the form is not encoded as browsers do.");
        }
    }

    private static byte[] limited(InputStream stream) throws IOException {
        var bytes = stream.readNBytes(LONGEST_BODY + 1);
        if (bytes.length > LONGEST_BODY) {
            Rest.skip(stream);
            throw new Declined(Problem.TOO_LARGE, "All texts of a form together may be 1 MB.");
        }
        return bytes;
    }
}
