/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.rest.reading;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** Reads a request's body as one JSON object, within limits. */
final class JsonBody {

    /** In bytes; what is sent to the calculator has a few thousand. */
    static final int LARGEST = 256 * 1024;

    /** How much more is read and thrown away, so that the sender gets to read why. */
    private static final int PASSED_OVER = 16 * 1024 * 1024;

    private static final String TOO_LARGE = "Send at most " + LARGEST / 1024 + " kilobytes of JSON";

    private static final int DEEPEST = 20;

    /** Nothing in a body is longer than the body, and what is too long or too deep is refused by its own name. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST + 1)
                    .maxStringLength(LARGEST)
                    .maxNameLength(LARGEST)
                    .maxNumberLength(LARGEST)
                    .build())
            .build();

    private JsonBody() {}

    static Json.Members read(InputStream sent) throws IOException {
        var bytes = sent.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            passOver(sent);
            throw new BadBody(BadBody.Kind.TOO_LARGE, List.of(new BadBody.Wrong(fieldAtEnd(bytes), TOO_LARGE)));
        }
        if (!isUtf8(bytes)) {
            throw BadBody.unreadable("", "Send JSON in UTF-8. This has bytes that are no letters there");
        }
        // from here on nobody is waited for: whatever fails is wrong with the text
        try (var parser = FACTORY.createParser(new ByteArrayInputStream(bytes))) {
            return whole(parser);
        } catch (IOException unreadable) {
            throw BadBody.unreadable("", "Send one JSON object, such as the document shows. This is none");
        }
    }

    private static void passOver(InputStream sent) throws IOException {
        var left = PASSED_OVER;
        var buffer = new byte[8192];
        for (var read = 0; read >= 0 && left > 0; left -= read) {
            read = sent.read(buffer);
        }
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
    }

    /** The outermost field that more than the largest body was sent for; empty where none was begun. */
    private static String fieldAtEnd(byte[] bytes) {
        var field = "";
        try (var parser = FACTORY.createParser(new ByteArrayInputStream(bytes))) {
            var depth = 0;
            for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
                depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                field = depth == 1 && token == JsonToken.FIELD_NAME ? Paths.member("", parser.currentName()) : field;
            }
            return field;
        } catch (IOException cut) {
            return field;
        }
    }

    private static Json.Members whole(JsonParser parser) throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw BadBody.unreadable("", "Send one JSON object, such as the document shows");
        }
        var members = members(parser, "", 1);
        if (parser.nextToken() != null) {
            throw BadBody.unreadable("", "Send one JSON object and nothing after it");
        }
        return members;
    }

    private static Json.Members members(JsonParser parser, String path, int depth) throws IOException {
        var members = new LinkedHashMap<String, Json>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            var name = parser.currentName();
            var at = Paths.member(path, name);
            parser.nextToken();
            if (members.putIfAbsent(name, value(parser, at, depth)) != null) {
                throw BadBody.unreadable(at, "Give this field once");
            }
        }
        return new Json.Members(members);
    }

    private static Json.Entries entries(JsonParser parser, String path, int depth) throws IOException {
        var entries = new ArrayList<Json>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            entries.add(value(parser, Paths.entry(path, entries.size()), depth));
        }
        return new Json.Entries(entries);
    }

    private static Json value(JsonParser parser, String path, int depth) throws IOException {
        if (parser.currentToken().isStructStart() && depth == DEEPEST) {
            throw BadBody.unreadable(path, "This is nested too deeply");
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> members(parser, path, depth + 1);
            case START_ARRAY -> entries(parser, path, depth + 1);
            case VALUE_STRING -> new Json.Text(parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Json.Number(parser.getText());
            case VALUE_TRUE -> new Json.Truth(true);
            case VALUE_FALSE -> new Json.Truth(false);
            default -> new Json.Nothing();
        };
    }
}
