/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.rest.server;

import javax.ws.rs.WebApplicationException;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.Response;
import javax.ws.rs.ext.ExceptionMapper;
import org.ectmanager.application.permission.GrantMissing;
import org.ectmanager.application.permission.NotAllowed;
import org.ectmanager.application.platform.Disconnected;
import org.ectmanager.application.platform.LoggedFailure;
import org.ectmanager.application.platform.Outage;
import org.ectmanager.application.port.StaleRecord;
import org.ectmanager.rest.limit.TooMany;
import org.ectmanager.rest.reading.BadBody;
import org.ectmanager.rest.resource.BadParameters;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one error mapper: whatever went wrong becomes a problem that tells nothing of our insides. */
final class Failures implements ExceptionMapper<Throwable> {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);
    private static final int RETRY_SECONDS = 60;
    private static final String CHALLENGE = "Bearer realm=\"ECT Manager\"";

    @Override
    public Response toResponse(Throwable failure) {
        if (failure instanceof WebApplicationException web && web.getResponse().getStatus() < 400) {
            return web.getResponse();
        }
        var id = Exchanged.call().map(call -> call.id()).orElse("");
        var problem = (Exchanged.call().isPresent() ? problem(failure) : early(failure)).in(id);
        if (Disconnected.caused(failure)) {
            Exchanged.passOverBody();
            LOG.debug("Request {} ended before it was whole", id);
        } else if (Outage.caused(failure)) {
            LOG.error(
                    "Request {} found no database: {}",
                    id,
                    LoggedFailure.of(failure).getMessage());
        } else if (problem.status() >= 500) {
            LOG.error("Request {} failed", id, LoggedFailure.of(failure));
        }
        var answer = Response.status(problem.status()).entity(problem).type(Problem.MEDIA_TYPE);
        if (failure instanceof WebApplicationException web
                && web.getResponse().getHeaders().containsKey(HttpHeaders.ALLOW)) {
            answer.header(HttpHeaders.ALLOW, web.getResponse().getHeaderString(HttpHeaders.ALLOW));
        }
        challenge(failure, answer);
        return answer.build();
    }

    private static void challenge(Throwable failure, Response.ResponseBuilder answer) {
        if (failure instanceof Unrecognised unrecognised) {
            answer.header(
                    HttpHeaders.WWW_AUTHENTICATE,
                    CHALLENGE + (unrecognised.tried() ? ", error=\"invalid_token\"" : ""));
        } else if (failure instanceof TooMany many) {
            answer.header(HttpHeaders.RETRY_AFTER, many.seconds());
        } else if (Outage.caused(failure)) {
            answer.header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        } else if (failure instanceof GrantMissing missing) {
            answer.header(
                    HttpHeaders.WWW_AUTHENTICATE,
                    CHALLENGE + ", error=\"insufficient_scope\", scope=\""
                            + missing.grant().scope() + "\"");
        }
    }

    /** CXF reads no address with a fault in it, and gives up before any filter of ours. */
    private static Problem early(Throwable failure) {
        return failure instanceof IllegalArgumentException ? of(400) : problem(failure);
    }

    private static Problem problem(Throwable failure) {
        if (failure instanceof WebApplicationException web) {
            return of(web.getResponse().getStatus());
        }
        if (failure instanceof Unrecognised) {
            return of(401);
        }
        if (failure instanceof GrantMissing missing) {
            var scope = missing.grant().scope();
            return Problem.of(
                            403,
                            "missing-scope",
                            "Forbidden",
                            "The access token was not given " + scope + ". Ask the lead of the appropriate body for one"
                                    + " that was")
                    .missing(scope);
        }
        if (failure instanceof BadParameters bad) {
            return Problem.of(
                            400,
                            "wrong-parameters",
                            "Bad Request",
                            "Some parameters are unknown or have a wrong value. See errors")
                    .because(bad.wrong());
        }
        if (failure instanceof BadBody bad) {
            var kind = bad.kind();
            return Problem.of(kind.status(), kind.type(), kind.title(), bad.sentence())
                    .because(bad.wrong());
        }
        if (failure instanceof Moving.Unreadable unreadable) {
            return Problem.of(400, "wrong-header", "Bad Request", unreadable.getMessage());
        }
        if (failure instanceof TooMany) {
            return of(429);
        }
        if (failure instanceof NotAllowed) {
            return of(404);
        }
        if (Outage.caused(failure)) {
            return Problem.of(
                    503,
                    "database-away",
                    "Service Unavailable",
                    "The platform cannot reach its database at present. Try again after the seconds"
                            + " that Retry-After says");
        }
        if (Disconnected.caused(failure)) {
            // whoever is still there has sent something that is none of HTTP
            return of(400);
        }
        return of(failure instanceof StaleRecord ? 409 : 500);
    }

    private static Problem of(int status) {
        return switch (status) {
            case 400 -> Problem.of(400, "bad-request", "Bad Request", "The request cannot be understood");
            case 401 ->
                Problem.of(
                        401,
                        "no-token",
                        "Unauthorized",
                        "Send a valid access token as Authorization: Bearer. Tokens that are unknown, expired or revoked"
                                + " open nothing");
            case 404 ->
                Problem.of(404, "not-found", "Not Found", "There is nothing here, or nothing that this token may see");
            case 405 ->
                Problem.of(405, "wrong-method", "Method Not Allowed", "The header Allow names the methods there are");
            case 406 ->
                Problem.of(406, "not-acceptable", "Not Acceptable", "The answer comes as application/json only");
            case 409 -> Problem.of(409, "changed-meanwhile", "Conflict", "The record was changed meanwhile. Try again");
            case 415 -> Problem.of(415, "wrong-media-type", "Unsupported Media Type", "Send application/json");
            case 429 ->
                Problem.of(
                        429,
                        "too-many",
                        "Too Many Requests",
                        "This address has asked too often. Try again after the seconds that Retry-After says");
            case 503 ->
                Problem.of(
                        503,
                        "body-absent",
                        "Service Unavailable",
                        "The appropriate body of this token is not on this platform at present. Try again later");
            default ->
                status < 500
                        ? Problem.of(status, "refused", "Refused", "The request is refused")
                        : Problem.of(
                                500,
                                "broken",
                                "Internal Server Error",
                                "Something went wrong on our side. Tell the operators the request id");
        };
    }
}
