/* SPDX-License-Identifier: Apache-2.0 */
/** Access tokens, with which programs read what one appropriate body holds. */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
package org.ectmanager.application.access;
