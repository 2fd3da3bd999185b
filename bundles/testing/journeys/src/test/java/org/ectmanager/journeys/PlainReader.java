/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.regex.Pattern;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.signin.FinishSignIn.Answered;
import org.ectmanager.workshop.RegistrationDesk;

/** Reads pages without a browser, for who only wants to know what they cost or answer. */
final class PlainReader {

    private static final Pattern TOKEN = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"");

    private final HttpClient client = HttpClient.newHttpClient();
    private final Stage stage;

    PlainReader(Stage stage) {
        this.stage = stage;
    }

    /** Goes through the first sign-in, and answers the cookie of the session. */
    String signIn(Caller who) {
        var workshop = stage.workshop;
        stage.desk.choosesPassword(who);
        var questions = workshop.finishSignIn.questions();
        RegistrationDesk.require(workshop.finishSignIn.answerQuestions(
                who, List.of(new Answered(questions.get(0), "Mog"), new Answered(questions.get(1), "Paddington"))));
        workshop.finishSignIn.choosePreferences(who, true);
        stage.cast.accept(who.body(), who.person());
        return workshop.signIn
                .signIn(stage.cast.email(who), RegistrationDesk.PASSWORD)
                .fold(token -> "session=" + token, refusals -> {
                    throw new AssertionError(refusals.toString());
                });
    }

    void read(String path, String cookie) {
        assertThat(get(path, cookie).statusCode()).as(path).isEqualTo(200);
    }

    HttpResponse<String> get(String path, String cookie) {
        return send(request(path, cookie).GET());
    }

    /** Sends a form with its token. */
    HttpResponse<String> post(String path, String cookie, String token, String fields) {
        return send(request(path, cookie)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("csrf=" + token + fields)));
    }

    /** The token of the forms on a page. */
    String token(String path, String cookie) {
        var page = get(path, cookie).body();
        var found = TOKEN.matcher(page);
        assertThat(found.find()).as("a form at " + path).isTrue();
        return found.group(1);
    }

    private HttpRequest.Builder request(String path, String cookie) {
        return HttpRequest.newBuilder(URI.create(stage.address(path))).header("Cookie", cookie);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
