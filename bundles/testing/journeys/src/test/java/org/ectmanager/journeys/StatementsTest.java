/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ectmanager.workshop.RealDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A page that lists something takes as many SQL statements for fifty rows as for one, and not many. */
class StatementsTest {

    private static final int MANY = 50;
    private static final int MOST = 20;

    private static Stage stage;
    private static PlainReader reader;
    private static Map<String, Long> few;
    private static Map<String, Long> many;

    @BeforeAll
    static void one_body_with_one_of_everything_and_one_with_fifty() {
        stage = new Stage();
        reader = new PlainReader(stage);
        var quiet = new BusyBody(stage, 1);
        var busy = new BusyBody(stage, MANY);
        var quietConsole = new BusyConsole(stage, quiet.id(), 1);
        var busyConsole = new BusyConsole(stage, busy.id(), MANY);
        stage.reports.dayComes(busy.lastReportOpens());
        quiet.reportsComeIn();
        busy.reportsComeIn();
        quietConsole.reportsCome(quiet.inductions());
        busyConsole.reportsCome(busy.inductions());
        few = statements(quiet, quietConsole);
        many = statements(busy, busyConsole);
    }

    @AfterAll
    static void done() {
        stage.close();
    }

    @Test
    void no_page_takes_more_statements_for_more_rows() {
        assertThat(many).isEqualTo(few);
    }

    @Test
    void no_page_takes_many_statements() {
        assertThat(many)
                .isNotEmpty()
                .allSatisfy((page, number) -> assertThat(number).as(page).isBetween(1L, (long) MOST));
    }

    @Test
    void the_directory_takes_none_for_a_body() {
        var before = statements("/", "visited=yes");
        for (var more = 0; more < MANY; more++) {
            stage.cast.body();
        }

        assertThat(statements("/", "visited=yes")).isEqualTo(before);
    }

    private static Map<String, Long> statements(BusyBody body, BusyConsole console) {
        var numbers = new TreeMap<String, Long>();
        Stream.of(body.pages(), console.pages())
                .forEach(all -> all.forEach((who, paths) -> {
                    var cookie = reader.signIn(who);
                    paths.forEach((page, path) -> numbers.put(page, statements("/" + who.body() + path, cookie)));
                }));
        return numbers;
    }

    /** The second time it is shown, when everything that is fetched once has been fetched. */
    private static long statements(String path, String cookie) {
        reader.read(path, cookie);
        var before = RealDatabase.shared().statements();
        reader.read(path, cookie);
        return RealDatabase.shared().statements() - before;
    }
}
