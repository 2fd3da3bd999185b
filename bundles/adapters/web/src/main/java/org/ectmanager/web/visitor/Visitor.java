/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.visitor;

import java.util.List;
import org.ectmanager.web.component.Link;

/** Who asks for a page. Signed-in visitors implement it with what their pages need to know of them. */
public interface Visitor {

    /** The name shown on every page; empty for a stranger. */
    String name();

    /** The secret that every form of this visitor carries; bound to the session of who is signed in. */
    String csrfToken();

    /** The service navigation. */
    List<Link> menu();

    default boolean isSignedIn() {
        return true;
    }
}
