/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.rest.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.StreamSupport;

/** What a refusal of the public services has to say. */
final class Refused {

    private static final Document DOCUMENT = new Document();

    private Refused() {}

    /** That the field, or something inside it, is named; gives the status. */
    static int naming(HttpResponse<String> answer, String field) {
        var status = by(answer);
        assertThat(status).isIn(400, 422);
        assertThat(fields(answer)).as(answer.body()).anyMatch(name -> name.startsWith(field));
        assertThat(Document.json(answer.body()).path("detail").asText())
                .contains(fields(answer).get(0));
        return status;
    }

    /** That it is a problem as the document has it, which tells nothing of our insides; gives the status. */
    static int by(HttpResponse<String> answer) {
        return by(answer, "/induction-plan");
    }

    static int by(HttpResponse<String> answer, String operation) {
        assertThat(answer.statusCode()).as(answer.body()).isBetween(400, 499);
        assertThat(answer.headers().firstValue("Content-Type")).contains(Problem.MEDIA_TYPE);
        assertThat(DOCUMENT.faults("post", operation, answer.statusCode(), Problem.MEDIA_TYPE, answer.body()))
                .isEmpty();
        assertThat(Document.json(answer.body()).path("title").asText()).isNotEmpty();
        assertThat(answer.body()).doesNotContain("Exception", "org.ectmanager", "java.", "jackson");
        return answer.statusCode();
    }

    static List<String> fields(HttpResponse<String> answer) {
        return StreamSupport.stream(Document.json(answer.body()).path("errors").spliterator(), false)
                .map(error -> error.path("field").asText())
                .toList();
    }
}
