/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.server;

import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.ws.rs.WebApplicationException;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.Response;
import javax.ws.rs.ext.ExceptionMapper;
import org.ectmanager.application.permission.NotAllowed;
import org.ectmanager.application.platform.Disconnected;
import org.ectmanager.application.platform.LoggedFailure;
import org.ectmanager.application.platform.Outage;
import org.ectmanager.application.port.StaleRecord;
import org.ectmanager.web.form.Form;
import org.ectmanager.web.page.Declined;
import org.ectmanager.web.page.PageRequest;
import org.ectmanager.web.page.Problem;
import org.ectmanager.web.page.Replies;
import org.ectmanager.web.page.Rescue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns whatever went wrong into a kind page that tells nothing of our insides, and keeps what was typed. */
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
        var problem = Exchanged.request().isPresent() ? problem(failure) : early(failure);
        var request = Exchanged.request().orElseGet(this::unreadable);
        var above = WayBack.above(problem, request.arrival());
        if (above.isPresent()) {
            return Replies.seeOther(above.get());
        }
        if (Disconnected.caused(failure)) {
            Exchanged.passOverBody();
            LOG.debug("Request {} ended before it was whole", request.arrival().id());
        } else if (problem == Problem.BROKEN) {
            LOG.error("Request {} failed", request.arrival().id(), LoggedFailure.of(failure));
        } else if (Outage.caused(failure)) {
            LOG.error(
                    "Request {} found no database: {}",
                    request.arrival().id(),
                    LoggedFailure.of(failure).getMessage());
        }
        var shown = problem.status() < 500 ? request : plain(request, failure);
        var back = onwards(failure).orElseGet(() -> WayBack.from(problem, shown.arrival()));
        var answer = Replies.problem(shown, problem, why(failure), kept(failure, shown, problem), back);
        return withWait(withAllowed(answer, failure, request.arrival().method()), failure);
    }

    private static Problem problem(Throwable failure) {
        if (failure instanceof Declined declined) {
            return declined.problem();
        }
        if (failure instanceof WebApplicationException web) {
            return Problem.of(web.getResponse().getStatus());
        }
        if (failure instanceof StaleRecord) {
            return Problem.CHANGED_MEANWHILE;
        }
        if (Outage.caused(failure)) {
            return Problem.UNAVAILABLE;
        }
        if (Disconnected.caused(failure)) {
            // whoever is still there has sent something that is none of HTTP
            return Problem.BAD_REQUEST;
        }
        if (failure instanceof NotAllowed notAllowed) {
            return notAllowed.why().isEmpty() ? Problem.NOT_FOUND : Problem.NO_PERMISSION;
        }
        return Problem.BROKEN;
    }

    private static Problem early(Throwable failure) {
        return failure instanceof IllegalArgumentException ? Problem.BAD_REQUEST : problem(failure);
    }

    private static Rescue kept(Throwable failure, PageRequest request, Problem problem) {
        var rescue = Exchanged.rescue(request, token(problem));
        return failure instanceof Declined declined ? rescue.keeping(declined.typed()) : rescue;
    }

    private static String why(Throwable failure) {
        if (failure instanceof BodyAway away) {
            return away.sentence();
        }
        if (failure instanceof NotAllowed notAllowed) {
            return notAllowed.why();
        }
        return failure instanceof Declined declined ? declined.getMessage() : "";
    }

    private static Optional<String> onwards(Throwable failure) {
        return failure instanceof Declined declined
                ? Optional.of(declined.back()).filter(back -> !back.isEmpty())
                : Optional.empty();
    }

    /** A form that was not looked at may be sent again as it was; it is checked then. */
    private static String token(Problem problem) {
        return problem == Problem.UNAVAILABLE || problem == Problem.TOO_MANY
                ? Exchanged.sent().map(form -> form.value(Form.TOKEN)).orElse("")
                : "";
    }

    /** CXF names what any page at the address takes, among it what was just refused. */
    private static Response withAllowed(Response answer, Throwable failure, String refused) {
        var allowed = failure instanceof WebApplicationException web
                ? web.getResponse().getHeaderString(HttpHeaders.ALLOW)
                : null;
        if (allowed == null) {
            return answer;
        }
        var others = Stream.of(allowed.split(",\\s*"))
                .filter(method -> !method.equals(refused))
                .sorted()
                .collect(Collectors.joining(", "));
        return Response.fromResponse(answer).header(HttpHeaders.ALLOW, others).build();
    }

    /** After how many seconds it may be tried again, where that is known. */
    private static Response withWait(Response answer, Throwable failure) {
        var wait = failure instanceof WebApplicationException web
                ? web.getResponse().getHeaderString(HttpHeaders.RETRY_AFTER)
                : null;
        return wait == null
                ? answer
                : Response.fromResponse(answer)
                        .header(HttpHeaders.RETRY_AFTER, wait)
                        .build();
    }

    /** When we are broken, who reception cannot be asked, and is not needed. */
    private PageRequest plain(PageRequest request, Throwable failure) {
        var plain = reception.receiveAsStranger(request.arrival());
        return failure instanceof BodyAway away ? away.shown(plain) : plain;
    }

    /** A request that CXF gave up before any filter of ours. */
    private PageRequest unreadable() {
        var request = reception.receive(ArrivalFilter.arrival(), UnaryOperator.identity());
        Exchanged.keep(request);
        return request;
    }
}
