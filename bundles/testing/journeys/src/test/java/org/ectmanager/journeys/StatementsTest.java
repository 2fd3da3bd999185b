/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.signin.FinishSignIn.Answered;
import org.ectmanager.workshop.RealDatabase;
import org.ectmanager.workshop.RegistrationDesk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A page that lists something takes as many SQL statements for fifty rows as for one, and not many. */
class StatementsTest {

    private static final int MANY = 50;
    private static final int MOST = 30;
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static Stage stage;
    private static Map<String, Long> few;
    private static Map<String, Long> many;

    @BeforeAll
    static void one_body_with_one_of_everything_and_one_with_fifty() {
        stage = new Stage();
        var quiet = new BusyBody(stage, 1);
        var busy = new BusyBody(stage, MANY);
        stage.reports.dayComes(busy.lastReportOpens());
        quiet.reportsComeIn();
        busy.reportsComeIn();
        few = statements(quiet);
        many = statements(busy);
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

    private static Map<String, Long> statements(BusyBody body) {
        var numbers = new TreeMap<String, Long>();
        body.pages().forEach((who, paths) -> {
            var cookie = "session=" + session(who);
            paths.forEach((page, path) -> numbers.put(page, statements("/" + body.id() + path, cookie)));
        });
        return numbers;
    }

    /** The second time it is shown, when everything that is fetched once has been fetched. */
    private static long statements(String path, String cookie) {
        show(path, cookie);
        var before = RealDatabase.shared().statements();
        show(path, cookie);
        return RealDatabase.shared().statements() - before;
    }

    private static void show(String path, String cookie) {
        try {
            var answer = CLIENT.send(
                    HttpRequest.newBuilder(URI.create(stage.address(path)))
                            .header("Cookie", cookie)
                            .build(),
                    BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static String session(Caller who) {
        var workshop = stage.workshop;
        stage.desk.choosesPassword(who);
        var questions = workshop.finishSignIn.questions();
        RegistrationDesk.require(workshop.finishSignIn.answerQuestions(
                who, List.of(new Answered(questions.get(0), "Mog"), new Answered(questions.get(1), "Paddington"))));
        workshop.finishSignIn.choosePreferences(who, true, false, false);
        return workshop.signIn
                .signIn(stage.cast.email(who), RegistrationDesk.PASSWORD)
                .fold(token -> token, refusals -> {
                    throw new AssertionError(refusals.toString());
                });
    }
}
