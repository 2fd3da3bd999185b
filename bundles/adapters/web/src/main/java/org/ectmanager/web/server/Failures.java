/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.server;

import javax.ws.rs.WebApplicationException;
import javax.ws.rs.core.Response;
import javax.ws.rs.ext.ExceptionMapper;
import org.ectmanager.application.permission.NotAllowed;
import org.ectmanager.application.port.StaleRecord;
import org.ectmanager.web.page.PageRequest;
import org.ectmanager.web.page.Problem;
import org.ectmanager.web.page.Replies;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns whatever went wrong into a kind page that tells nothing of our insides. */
final class Failures implements ExceptionMapper<Throwable> {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    private final Reception reception;

    Failures(Reception reception) {
        this.reception = reception;
    }

    @Override
    public Response toResponse(Throwable failure) {
        if (failure instanceof WebApplicationException web && web.getResponse().getStatus() < 400) {
            return web.getResponse();
        }
        var problem = problem(failure);
        var request = Exchanged.request().orElseThrow();
        if (problem == Problem.BROKEN) {
            LOG.error("Request {} failed", request.arrival().id(), failure);
        }
        return Replies.problem(problem.status() < 500 ? request : plain(request), problem);
    }

    private static Problem problem(Throwable failure) {
        if (failure instanceof WebApplicationException web) {
            return Problem.of(web.getResponse().getStatus());
        }
        if (failure instanceof StaleRecord) {
            return Problem.CHANGED_MEANWHILE;
        }
        return failure instanceof NotAllowed ? Problem.NOT_FOUND : Problem.BROKEN;
    }

    /** When we are broken, who reception cannot be asked, and is not needed. */
    private PageRequest plain(PageRequest request) {
        return reception.receiveAsStranger(request.arrival());
    }
}
