/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.page;

/**
 * Marks a DS component whose JAX-RS methods answer with pages. Its path begins with {@code /{body}/} or a reserved
 * name. Methods take {@code @Context PageRequest request} and, to read a form, {@code @Context Form form}; they return a
 * template of {@code Templates} or a {@code Response}. For what is not there, or not for this visitor to know of,
 * they throw {@code NotFoundException}.
 */
public interface Page {}
