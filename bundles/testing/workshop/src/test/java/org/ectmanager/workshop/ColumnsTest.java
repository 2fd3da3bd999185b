/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every column is there because something writes or reads it. */
class ColumnsTest {

    private static final Path ADAPTERS = Path.of("../../adapters");
    private static final Pattern WORD = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    /** Those of the library that runs jobs, which names them itself; and what the database fills in for the trail. */
    private static final Set<String> NAMED_ELSEWHERE = Set.of("job_turn", "flyway_schema_history", "reminder.sent_at");

    @Test
    void none_is_named_by_no_code() throws SQLException, IOException {
        var named = Stream.concat(words(sources()), words(ask("select prosrc from pg_proc where prolang <> 12")))
                .collect(toSet());

        assertThat(ask("select table_name || '.' || column_name from information_schema.columns"
                        + " where table_schema = 'public'"))
                .hasSizeGreaterThan(300)
                .filteredOn(column -> !NAMED_ELSEWHERE.contains(column))
                .filteredOn(column -> !NAMED_ELSEWHERE.contains(column.replaceFirst("\\..*", "")))
                .allMatch(column -> named.contains(column.replaceFirst(".*\\.", "")));
    }

    /** A field of an entity is written in humps. */
    private static Stream<String> words(Iterable<String> texts) {
        var all = Stream.<String>builder();
        texts.forEach(
                text -> WORD.matcher(text).results().map(MatchResult::group).forEach(word -> {
                    all.add(word);
                    all.add(word.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT));
                }));
        return all.build();
    }

    private static Iterable<String> sources() throws IOException {
        try (var files = Files.walk(ADAPTERS)) {
            return files.filter(file -> file.toString().matches(".*/src/main/java/.*\\.java"))
                    .map(ColumnsTest::text)
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Iterable<String> ask(String question) throws SQLException {
        try (var connection = RealDatabase.shared().asOwner();
                var rows = connection.createStatement().executeQuery(question)) {
            var all = new ArrayList<String>();
            while (rows.next()) {
                all.add(rows.getString(1));
            }
            return all;
        }
    }
}
