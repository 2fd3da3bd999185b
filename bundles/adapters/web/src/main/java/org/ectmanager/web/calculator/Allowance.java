/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.calculator;

import java.time.Duration;
import javax.ws.rs.ClientErrorException;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.Response;
import org.ectmanager.application.limit.PublicLimit;
import org.ectmanager.application.limit.Sender;
import org.ectmanager.web.page.PageRequest;

/** What is left of the allowance of a visitor's network. */
final class Allowance {

    private Allowance() {}

    /** Takes a request, or turns it down with the page that keeps what was typed. */
    static void spend(PublicLimit limit, PageRequest request, HttpHeaders headers) {
        limit.admit(new Sender(request.arrival().address(), headers.getRequestHeaders()))
                .ifPresent(wait -> {
                    throw new ClientErrorException(answer(wait));
                });
    }

    private static Response answer(Duration wait) {
        return Response.status(Response.Status.TOO_MANY_REQUESTS)
                .header(HttpHeaders.RETRY_AFTER, wait.toSeconds())
                .build();
    }
}
