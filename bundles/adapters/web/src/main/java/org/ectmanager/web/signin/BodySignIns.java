/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.signin;

import java.util.List;
import java.util.Optional;
import org.ectmanager.application.signin.Visit;
import org.ectmanager.application.signin.Visits;
import org.ectmanager.web.visitor.Arrival;
import org.ectmanager.web.visitor.SignIns;
import org.ectmanager.web.visitor.Visitor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Recognises the people of schools and appropriate bodies, each request under the one body of its address. */
@Component
public final class BodySignIns implements SignIns {

    private final Visits visits;
    private final SessionCookie cookie;
    private final Menus menus;

    @Activate
    public BodySignIns(@Reference Visits visits, @Reference SessionCookie cookie, @Reference Menus menus) {
        this.visits = visits;
        this.cookie = cookie;
        this.menus = menus;
    }

    @Override
    public Optional<Visitor> recognise(Arrival arrival) {
        return arrival.body().flatMap(body -> cookie.token(arrival).flatMap(token -> visits.visit(token, body)
                .map(visit -> new SignedIn(
                        visit, visit instanceof Visit.Ready ready ? menus.of(ready, arrival.path()) : List.of()))));
    }
}
