/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Help puts the words of links, buttons, page titles and fields in quotation marks. Each stands on a page, word for word:
 * as a whole text of a template or of the code, or as the part of one that stays when a name or a number is put in.
 */
class HelpWordsTest {

    private static final Path WEB = Path.of("../../adapters/web/src/main");
    private static final Path HELP = WEB.resolve("java/org/ectmanager/web/help");
    /** Where words on screen come from; those of mails are elsewhere. */
    private static final List<Path> SPOKEN = List.of(
            WEB,
            Path.of("../../core/application/src/main"),
            Path.of("../../core/domain/src/main"),
            Path.of("../../plugins"));

    private static final Path MAILS =
            Path.of("../../core/application/src/main/java/org/ectmanager/application/message");

    private static final Pattern QUOTED = Pattern.compile("\u201c([^\u201d]+)\u201d");
    /** Of an address, not of a page. */
    private static final Set<String> TYPED = Set.of("/operator");

    @Test
    void each_word_of_a_page_that_help_names_is_on_one() {
        var shown = SPOKEN.stream()
                .flatMap(HelpWordsTest::sources)
                .filter(file -> !file.startsWith(HELP) && !file.startsWith(MAILS))
                .flatMap(Spoken::in)
                .collect(Collectors.toSet());
        var named = named();

        assertThat(named).hasSizeGreaterThan(100);
        assertThat(named).isSubsetOf(shown);
    }

    private static Set<String> named() {
        return sources(HELP)
                .flatMap(Spoken::in)
                .flatMap(text -> QUOTED.matcher(text).results().map(found -> found.group(1)))
                .filter(words -> !TYPED.contains(words))
                .collect(Collectors.toSet());
    }

    private static Stream<Path> sources(Path root) {
        try (var files = Files.walk(root)) {
            return files.filter(file -> file.toString().matches(".*/src/main/.*\\.(java|jte)")).toList().stream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
