/* SPDX-License-Identifier: Apache-2.0 */
/** Signs, for the use cases whose records are signed. */
package org.ectmanager.application.signature.pen;
