/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.component;

/**
 * A link.
 *
 * @param context words only a screen reader says, to tell equal links apart: "Change" + "name"
 */
public record Link(String text, String href, String context) {

    public static Link to(String href, String text) {
        return new Link(text, href, "");
    }
}
