/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Clocks, thresholds, lengths and days of the law stand in the rule sets; whoever says one asks them (R66). */
class LawTest {

    private static final List<Path> ROOTS = List.of(
            Path.of("../../core/domain/src/main"),
            Path.of("../../core/application/src/main"),
            Path.of("../../core/spi/src/main"),
            Path.of("../../adapters"),
            Path.of("../../plugins"));

    /** How they would be written in a sentence or in code. */
    private static final Pattern NUMBER =
            Pattern.compile("\\b(three|ten|fifteen|twenty|3|10|15|20) working days|\\b(30|thirty) days"
                    + "|\\b(less than 6|six terms of induction|9[05] ?(%|per cent))"
                    + "|\\bTerms\\.of\\((1|3|6)\\)|plusYears\\(6\\)"
                    + "|LocalDate\\.of\\((1999|2021|2023|2024), (5|8|9|2|4), ");

    /** Where they stand, and the days of the calendar, which are no numbers of the law. */
    private static final Pattern THEIR_PLACE = Pattern.compile(".*/domain/(ruleset/.*|calendar/BankHolidayRules.java)");

    @Test
    void no_number_of_the_law_is_written_outside_of_the_rule_sets() {
        assertThat(ROOTS.stream().flatMap(LawTest::sources).flatMap(LawTest::written))
                .isEmpty();
    }

    private static Stream<String> written(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> NUMBER.matcher(line).find())
                    .filter(line ->
                            !line.strip().startsWith("*") && !line.strip().startsWith("/**"))
                    .map(line -> file.getFileName() + ": " + line.strip());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Stream<Path> sources(Path root) {
        try (var files = Files.walk(root)) {
            return files
                    .filter(file -> file.toString().matches(".*/src/main/.*\\.(java|jte)"))
                    .filter(file -> !THEIR_PLACE.matcher(file.toString()).matches())
                    .toList()
                    .stream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
