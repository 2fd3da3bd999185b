/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.rest.resource;

/**
 * One resource of the web services: a JAX-RS class with {@code @Path("/")}. A component that implements it is published
 * under {@code /api/v1/<name>} by a server of its own, behind the gate that asks for a token, unless a method is
 * {@link Open}.
 */
public interface RestResource {

    /** The part of the address that is its own. */
    String name();
}
