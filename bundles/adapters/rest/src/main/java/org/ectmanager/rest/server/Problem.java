/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.rest.server;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * What went wrong, as RFC 9457 has it.
 *
 * @param type stable name of the kind of problem
 * @param detail what to do next
 * @param requestId names the request in our log
 * @param missingScope what the token was not given
 * @param errors each wrong parameter, or each wrong field of the body
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String requestId,
        String missingScope,
        List<? extends Record> errors) {

    public static final String MEDIA_TYPE = "application/problem+json";

    static Problem of(int status, String type, String title, String detail) {
        return new Problem("urn:ectmanager:problem:" + type, title, status, detail, "", "", List.of());
    }

    Problem missing(String scope) {
        return new Problem(type, title, status, detail, requestId, scope, errors);
    }

    Problem because(List<? extends Record> wrong) {
        return new Problem(type, title, status, detail, requestId, missingScope, wrong);
    }

    Problem in(String request) {
        return new Problem(type, title, status, detail, request, missingScope, errors);
    }
}
