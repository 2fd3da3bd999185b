/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.rest.resource;

import java.util.List;

/** Parameters that are unknown, or whose values are. Names parameters, never repeats values. */
public final class BadParameters extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Wrong> wrong;

    /** One parameter and what would be right. */
    public record Wrong(String parameter, String detail) {}

    public BadParameters(List<Wrong> wrong) {
        super("Wrong parameters: " + wrong.size());
        this.wrong = List.copyOf(wrong);
    }

    public List<Wrong> wrong() {
        return wrong;
    }
}
