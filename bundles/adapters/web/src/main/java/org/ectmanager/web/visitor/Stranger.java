/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.visitor;

import java.util.List;
import org.ectmanager.web.component.Link;

/** Somebody who has not signed in. Their forms are protected by a token that a cookie repeats. */
public record Stranger(String csrfToken) implements Visitor {

    @Override
    public String name() {
        return "";
    }

    @Override
    public List<Link> menu() {
        return List.of();
    }

    @Override
    public boolean isSignedIn() {
        return false;
    }

    @Override
    public String toString() {
        return "Stranger";
    }
}
