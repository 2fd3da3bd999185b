/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.operator;

import java.util.List;
import org.ectmanager.application.operator.OperatorSignIn.OperatorVisit;
import org.ectmanager.web.component.Link;
import org.ectmanager.web.visitor.FormToken;
import org.ectmanager.web.visitor.Visitor;

/** An operator at a page of their own. No page of an appropriate body knows such a visitor. */
record OperatorSignedIn(OperatorVisit visit, List<Link> menu) implements Visitor {

    @Override
    public String name() {
        return visit.operator().name().full();
    }

    @Override
    public String csrfToken() {
        return FormToken.of(visit.csrf(), visit.operator().person()).text();
    }

    @Override
    public String toString() {
        return "OperatorSignedIn";
    }
}
