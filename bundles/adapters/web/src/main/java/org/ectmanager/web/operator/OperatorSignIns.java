/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.operator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ectmanager.application.operator.OperatorSignIn;
import org.ectmanager.application.platform.Platform;
import org.ectmanager.web.component.Link;
import org.ectmanager.web.visitor.Arrival;
import org.ectmanager.web.visitor.SignIns;
import org.ectmanager.web.visitor.Visitor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Recognises operators, on their own pages only. */
@Component
public final class OperatorSignIns implements SignIns {

    private final OperatorSignIn signIn;
    private final OperatorCookie cookie;
    private final List<Link> menu;

    @Activate
    public OperatorSignIns(
            @Reference OperatorSignIn signIn, @Reference OperatorCookie cookie, @Reference Platform platform) {
        this.signIn = signIn;
        this.cookie = cookie;
        menu = menu(platform.isSample());
    }

    @Override
    public Optional<Visitor> recognise(Arrival arrival) {
        return arrival.isOfOperators()
                ? cookie.token(arrival).flatMap(signIn::visit).map(visit -> new OperatorSignedIn(visit, menu))
                : Optional.empty();
    }

    private static List<Link> menu(boolean sample) {
        var menu = new ArrayList<Link>();
        menu.add(Link.to("/operator", "Home"));
        menu.add(Link.to("/operator/bodies", "Appropriate bodies"));
        menu.add(Link.to("/operator/operators", "Operators"));
        menu.add(Link.to("/operator/health", "Health"));
        menu.add(Link.to("/operator/jobs", "Jobs"));
        menu.add(Link.to("/operator/plugins", "Plugins"));
        menu.add(Link.to("/operator/bank-holidays", "Bank holidays"));
        menu.add(Link.to("/operator/trail", "Trail"));
        if (sample) {
            menu.add(Link.to("/operator/mails", "Mails"));
            menu.add(Link.to("/operator/clock", "Clock"));
        }
        return List.copyOf(menu);
    }
}
