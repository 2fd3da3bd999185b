/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.operator;

import org.ectmanager.application.operator.Operator;
import org.ectmanager.web.component.Link;
import org.ectmanager.web.page.PageRequest;
import org.ectmanager.web.page.Screen;
import org.ectmanager.web.signin.Entrance;

/** Lets operators in, and nobody else. */
final class Operators {

    private Operators() {}

    /** Who asks; whoever is no operator is led to the operators' sign-in. */
    static Operator only(PageRequest request) {
        if (request.visitor() instanceof OperatorSignedIn signedIn) {
            return signedIn.visit().operator();
        }
        throw Entrance.to("/operator/sign-in");
    }

    static Screen screen(PageRequest request, String title) {
        return request.screen(title).below(Link.to("/operator", "Home"));
    }
}
