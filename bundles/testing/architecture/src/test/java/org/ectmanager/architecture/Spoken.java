/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The texts in a source file: what its literals say, joined where the code only joins them, and the text of a template. */
final class Spoken {

    private static final Pattern LITERAL =
            Pattern.compile("//[^\n]*|/\\*.*?\\*/|'(?:\\\\.|[^'\\\\])'|\"((?:\\\\.|[^\"\\\\\n])*)\"", Pattern.DOTALL);
    private static final Pattern JOINED = Pattern.compile("\\s*\\+\\s*");
    private static final Pattern ESCAPED = Pattern.compile("\\\\u([0-9a-fA-F]{4})");
    /** Markup, what is filled in, and directives to the end of their condition. */
    private static final Pattern BETWEEN = Pattern.compile(
            "<[^>]*>|\\$\\{[^}]*\\}|@(?:if|elseif|for)\\([^\n]*?\\)(?=[^)])|@(?:else|endif|endfor)|[`\n]");

    private Spoken() {}

    static Stream<String> in(Path file) {
        var source = read(file);
        var literals = literals(source).stream();
        var texts =
                file.toString().endsWith(".jte") ? Stream.concat(literals, BETWEEN.splitAsStream(source)) : literals;
        return texts.map(String::strip).filter(text -> !text.isEmpty());
    }

    private static List<String> literals(String source) {
        var texts = new ArrayList<String>();
        var found = LITERAL.matcher(source);
        var end = -1;
        while (found.find()) {
            if (found.group(1) == null) {
                continue;
            }
            var text = plain(found.group(1));
            var goesOn = end >= 0
                    && JOINED.matcher(source.substring(end, found.start())).matches();
            if (goesOn) {
                texts.set(texts.size() - 1, texts.get(texts.size() - 1) + text);
            } else {
                texts.add(text);
            }
            end = found.end();
        }
        return texts;
    }

    private static String plain(String literal) {
        return ESCAPED.matcher(literal)
                .replaceAll(code -> Character.toString(Integer.parseInt(code.group(1), 16)))
                .replace("\\\"", "\"");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
