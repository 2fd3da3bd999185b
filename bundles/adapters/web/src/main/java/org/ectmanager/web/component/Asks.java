/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.component;

/** A field: it asks a question. */
public interface Asks<T extends Asks<T>> {

    Question question();

    /** The same field asking another question. */
    T asking(Question question);

    default T hint(String words) {
        return asking(question().withHint(words));
    }

    /** Makes the label the h1 of the page; the screen then shows none of its own. */
    default T asHeading() {
        return asking(question().asHeading());
    }

    /** The page opens with the cursor in this field when it is the one that is named. */
    default T focusedAs(String field) {
        return asking(question().withFocus(question().name().equals(field)));
    }
}
