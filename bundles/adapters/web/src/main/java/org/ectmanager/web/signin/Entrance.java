/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.signin;

import java.net.URI;
import javax.ws.rs.NotFoundException;
import javax.ws.rs.RedirectionException;
import javax.ws.rs.WebApplicationException;
import javax.ws.rs.core.Response.Status;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.signin.FirstStep;
import org.ectmanager.application.signin.Visit;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.people.Position.Side;
import org.ectmanager.web.page.PageRequest;

/**
 * Lets people in. A page that needs to know who asks calls {@link #caller}: whoever may not go on is led to where they
 * can do something about it.
 */
public final class Entrance {

    private Entrance() {}

    /** The body of the address; there is no page without it. */
    public static BodyId body(PageRequest request) {
        return request.look().orElseThrow(NotFoundException::new).id();
    }

    /** Who asks, with everything of the first sign-in done. */
    public static Caller caller(PageRequest request) {
        body(request);
        if (!(request.visitor() instanceof SignedIn signedIn)) {
            throw to(request.home() + "/sign-in" + comingBack(request));
        }
        if (signedIn.visit() instanceof Visit.Ready ready) {
            return ready.caller();
        }
        throw to(
                signedIn.visit() instanceof Visit.Unfinished unfinished
                        ? address(request, unfinished.step())
                        : request.home() + "/elsewhere");
    }

    /** Who asks while this step of the first sign-in is their next one. */
    static Caller finishing(PageRequest request, FirstStep step) {
        body(request);
        if (request.visitor() instanceof SignedIn signedIn && signedIn.visit() instanceof Visit.Unfinished unfinished) {
            if (unfinished.step() == step) {
                return unfinished.caller();
            }
            throw to(address(request, unfinished.step()));
        }
        throw to(home(request, caller(request)));
    }

    /** Where somebody who is signed in begins. */
    public static String home(PageRequest request, Caller caller) {
        if (caller.appointments().stream().anyMatch(held -> held.position().side() == Side.APPROPRIATE_BODY)) {
            return request.home() + "/console";
        }
        return caller.appointments().stream().anyMatch(held -> held.position() != Position.ECT)
                ? request.home() + "/school"
                : request.home() + (caller.is(Position.ECT) ? "/induction" : "/account");
    }

    public static WebApplicationException to(String path) {
        return new RedirectionException(Status.SEE_OTHER, URI.create(path));
    }

    /** A page of this body to go back to after signing in; anything else leads to the front page. */
    static String safe(PageRequest request, String back) {
        return back.matches("/[A-Za-z0-9/_-]*") && back.startsWith(request.home() + "/") ? back : request.home();
    }

    private static String comingBack(PageRequest request) {
        var path = request.arrival().path();
        return request.arrival().changesSomething() || safe(request, path).equals(request.home())
                ? ""
                : "?back=" + path;
    }

    private static String address(PageRequest request, FirstStep step) {
        return request.home() + "/first-sign-in/" + step.name().toLowerCase(java.util.Locale.ROOT);
    }
}
