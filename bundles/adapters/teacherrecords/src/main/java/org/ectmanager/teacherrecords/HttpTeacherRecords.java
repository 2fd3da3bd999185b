/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.teacherrecords;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.function.Function;
import org.ectmanager.application.port.TeacherRecords;
import org.ectmanager.domain.teacher.Trn;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** DfE's teacher record service over HTTP. Asks again when it is busy or broken, never when it has answered. */
final class HttpTeacherRecords implements TeacherRecords {

    private static final Logger LOG = LoggerFactory.getLogger(HttpTeacherRecords.class);

    private final Question question;
    private final Patience patience;
    private final HttpClient client;

    HttpTeacherRecords(Question question, Duration connectTimeout, Patience patience) {
        this.question = question;
        this.patience = patience;
        client = HttpClient.newBuilder()
                .connectTimeout(connectTimeout)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    @Override
    public Answer find(Trn trn, LocalDate dateOfBirth) {
        try {
            return ask(trn, dateOfBirth);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Unavailable("The question was interrupted");
        }
    }

    private Answer ask(Trn trn, LocalDate dateOfBirth) throws InterruptedException {
        var request = question.about(trn, dateOfBirth);
        for (var attempt = 1; ; attempt++) {
            var reply = once(request, response -> Answers.of(trn, dateOfBirth, response));
            if (reply.settled() || patience.endsAfter(attempt)) {
                log(reply.answer());
                return reply.answer();
            }
            patience.waitAfter(attempt, reply.askedToWait());
        }
    }

    private Reply once(HttpRequest request, Function<HttpResponse<String>, Answer> reading)
            throws InterruptedException {
        try {
            return Reply.of(client.send(request, BodyHandlers.ofString()), reading);
        } catch (HttpTimeoutException e) {
            return Reply.again(new Unavailable("The teacher record service did not answer in time"), Duration.ZERO);
        } catch (IOException e) {
            return Reply.again(new Unavailable("The teacher record service cannot be reached"), Duration.ZERO);
        }
    }

    private static void log(Answer answer) {
        if (answer instanceof Unavailable unavailable) {
            LOG.warn("{}", unavailable.reason());
        }
    }

    /** What one attempt brought, and whether another may bring more. */
    record Reply(Answer answer, boolean settled, Duration askedToWait) {

        static Reply again(Answer answer, Duration askedToWait) {
            return new Reply(answer, false, askedToWait);
        }

        static Reply of(HttpResponse<String> response, Function<HttpResponse<String>, Answer> reading) {
            var status = response.statusCode();
            if (status == 429 || status >= 500) {
                var words = status == 429 ? "has had too many questions" : "is out of order, status " + status;
                return again(new Unavailable("The teacher record service " + words), retryAfter(response));
            }
            return new Reply(reading.apply(response), true, Duration.ZERO);
        }

        private static Duration retryAfter(HttpResponse<String> response) {
            return response.headers()
                    .firstValue("Retry-After")
                    .filter(seconds -> seconds.matches("[0-9]{1,5}"))
                    .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)))
                    .orElse(Duration.ZERO);
        }
    }
}
