/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.signin;

import java.util.List;
import org.ectmanager.application.signin.Visit;
import org.ectmanager.web.component.Link;
import org.ectmanager.web.visitor.FormToken;
import org.ectmanager.web.visitor.Visitor;

/** Somebody who is signed in, whatever they may do here. */
public record SignedIn(Visit visit, List<Link> menu) implements Visitor {

    @Override
    public String name() {
        if (visit instanceof Visit.Ready ready) {
            return ready.caller().name().full();
        }
        return visit instanceof Visit.Unfinished unfinished
                ? unfinished.caller().name().full()
                : "";
    }

    @Override
    public String csrfToken() {
        return visit instanceof Visit.Ready ready
                ? FormToken.of(ready.csrf(), ready.caller().person()).text()
                : visit.csrf();
    }

    @Override
    public String toString() {
        return "SignedIn";
    }
}
