/* SPDX-License-Identifier: Apache-2.0 */
/** Typed answers and what is wrong with them. */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
package org.ectmanager.application.reading;
