/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.component;

import java.util.Optional;

/**
 * Something to press. A button that sends a form ignores a second press within a second.
 *
 * @param kind empty for the page's one main action, {@code secondary} or {@code warning}
 * @param name what is sent when the form has several buttons; empty otherwise
 * @param href where it leads when it is a link and sends no form; empty otherwise
 */
public record Button(String text, String kind, String name, String value, String href) {

    public static Button primary(String text) {
        return new Button(text, "", "", "", "");
    }

    public static Button secondary(String text) {
        return new Button(text, "secondary", "", "", "");
    }

    public static Button warning(String text) {
        return new Button(text, "warning", "", "", "");
    }

    /** Leads somewhere: the start of a task. */
    public static Button link(String text, String href) {
        return new Button(text, "", "", "", href);
    }

    /** The same button as one that is not the page's main action. */
    public Button quiet() {
        return new Button(text, "secondary", name, value, href);
    }

    /** Tells this button from its neighbours in what is sent. */
    public Button sending(String field, String with) {
        return new Button(text, kind, field, with, href);
    }

    public boolean isLink() {
        return !href.isEmpty();
    }

    public String classes() {
        return kind.isEmpty() ? "govuk-button" : "govuk-button govuk-button--" + kind;
    }

    public Optional<String> sentName() {
        return Optional.of(name).filter(set -> !set.isEmpty());
    }

    public Optional<String> sentValue() {
        return sentName().map(set -> value);
    }
}
